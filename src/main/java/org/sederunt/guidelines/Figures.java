package org.sederunt.guidelines;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the figures of a ballot beside the guideline and reads them back. */
@Component
class Figures {

    private final JsonMapper json;

    Figures(JsonMapper json) {
        this.json = json;
    }

    String write(SettledFigures figures) {
        return json.writeValueAsString(figures);
    }

    @Nullable
    SettledFigures read(@Nullable String kept) {
        return kept == null ? null : json.readValue(kept, SettledFigures.class);
    }
}
