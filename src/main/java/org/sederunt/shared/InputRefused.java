package org.sederunt.shared;

import java.util.Optional;

/** What someone entered cannot be taken as it is: empty, too long, out of range. */
public final class InputRefused extends Refused {

    private final String field;

    public InputRefused(String field, Refusal refusal) {
        super(refusal);
        this.field = field;
    }

    /** The name of the field that has to be mended, as the service's parameter is called. */
    public String field() {
        return field;
    }

    /** Checks that {@code text} is not blank and has at most {@code limit} code points; returns it stripped and in NFC. */
    public static String text(String field, String text, int limit) {
        String kept = Texts.tidy(text);
        refusalFor(kept, limit).ifPresent(refusal -> {
            throw new InputRefused(field, refusal);
        });
        return kept;
    }

    /** Like {@link #text} for a text that may be left empty. */
    public static String optionalText(String field, String text, int limit) {
        return Texts.tidy(text).isEmpty() ? "" : text(field, text, limit);
    }

    /** Why {@code text} would be refused by {@link #text}, if it would. */
    public static Optional<Refusal> refusalFor(String text, int limit) {
        String kept = Texts.tidy(text);
        if (kept.isEmpty()) return Optional.of(Refusal.because("input.empty"));
        int length = kept.codePointCount(0, kept.length());
        return length > limit ? Optional.of(Refusal.because("input.long", limit, length)) : Optional.empty();
    }
}
