package org.kith.audit;

import java.util.List;
import org.kith.page.Page;
import org.kith.page.Paged;

/** One page of what was recorded; see {@link Page}. */
public record AuditPage(List<AuditRecordView> items, Page.Position page) implements Paged {}
