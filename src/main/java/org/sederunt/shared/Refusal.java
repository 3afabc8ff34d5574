package org.sederunt.shared;

import java.util.List;

/** The reason why an act is not possible now, as a message a person can read: told by the view, enforced by the service. */
public record Refusal(String key, List<Object> arguments) {

    public Refusal {
        arguments = List.copyOf(arguments);
    }

    /** A refusal whose words are the message {@code key}, filled with {@code arguments}. */
    public static Refusal because(String key, Object... arguments) {
        return new Refusal(key, List.of(arguments));
    }
}
