package org.sederunt.consensus.rule;

import java.util.List;

/** A file of cases cannot be decided on as it is; says where and why, as a message. */
final class CaseRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    CaseRefused(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    String sentence(DecideMessages messages) {
        return messages.text(key, arguments.toArray());
    }
}
