package org.kith.advice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;

/** The language of the answer: the first of those the caller would like that the service speaks, else English. */
@RequestScoped
public class Language {
    /** The languages that every message bundle has. */
    public static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, new Locale("es"));

    private final HttpHeaders headers;
    private Locale locale;

    @Inject
    Language(HttpHeaders headers) {
        this.headers = headers;
    }

    private Language(Locale locale) {
        this.headers = null;
        this.locale = locale;
    }

    /** That language, whatever anybody asks for. */
    static Language of(Locale locale) {
        return new Language(locale);
    }

    /** The locale of the answer's words and dates. */
    public Locale locale() {
        if (locale == null) {
            locale = best(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        }
        return locale;
    }

    /** A header that cannot be read says nothing, as RFC 9110 (12.5.4) allows. */
    static Locale best(String wanted) {
        if (wanted == null || wanted.isBlank()) {
            return Locale.ENGLISH;
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(wanted), SPOKEN);
            return found == null ? Locale.ENGLISH : found;
        } catch (IllegalArgumentException e) {
            return Locale.ENGLISH;
        }
    }
}
