package org.sederunt.notifications;

import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Arguments as JSON in a column. */
final class Arguments {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Argument>> LIST = new TypeReference<>() {};

    private Arguments() {}

    static String write(List<Argument> arguments) {
        return JSON.writeValueAsString(arguments);
    }

    static List<Argument> read(String json) {
        return JSON.readValue(json, LIST);
    }
}
