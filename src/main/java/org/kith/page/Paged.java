package org.kith.page;

/** An answer that is one page of a list. */
public interface Paged {
    /** Where it stands in the list. */
    Page.Position page();
}
