package org.kith.advice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of computed answers, from the message bundles {@code messages/<bundle>.properties}, in the language of the
 * request. A pattern is one of {@link MessageFormat}.
 */
@RequestScoped
public class Texts {
    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Language language;

    @Inject
    Texts(Language language) {
        this.language = language;
    }

    /** The texts of that language, outside a request. */
    public static Texts in(Locale locale) {
        return new Texts(Language.of(locale));
    }

    /**
     * The text of a key such as {@code plan.THANK_YOU_DUE}, whose first part names the bundle.
     *
     * @param arguments dates are written out, and constants are put into the words of the bundle {@code words}
     */
    public String of(String key, Object... arguments) {
        return of(language.locale(), key, arguments);
    }

    static String of(Locale locale, String key, Object... arguments) {
        Object[] told = new Object[arguments.length];
        for (int i = 0; i < told.length; i++) {
            told[i] = told(locale, arguments[i]);
        }
        return new MessageFormat(pattern(locale, key), locale).format(told);
    }

    private static Object told(Locale locale, Object argument) {
        if (argument instanceof LocalDate date) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(locale)
                    .format(date);
        }
        if (argument instanceof Enum<?> constant) {
            return pattern(locale, "words." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
        }
        return argument;
    }

    private static String pattern(Locale locale, String key) {
        int dot = key.indexOf('.');
        return ResourceBundle.getBundle("messages." + key.substring(0, dot), locale, NO_OTHER_LANGUAGE)
                .getString(key.substring(dot + 1));
    }
}
