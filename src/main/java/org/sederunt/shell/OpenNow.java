package org.sederunt.shell;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.OpenMatters;
import org.sederunt.shared.OpenMatters.OpenMatter;
import org.springframework.stereotype.Component;

/** Everything that is open now, from all modules: first what is expected of the reader, then by the nearest deadline. */
@Component
public class OpenNow {

    private static final Comparator<OpenMatter> EXPECTED_FIRST =
            Comparator.comparing((OpenMatter matter) -> matter.asks() == null).thenComparing(OpenMatter::until);

    private final List<OpenMatters> modules;

    OpenNow(List<OpenMatters> modules) {
        this.modules = modules;
    }

    public List<OpenMatter> to(PersonId reader) {
        return matters(reader);
    }

    List<OpenMatter> toEveryone() {
        return matters(null);
    }

    private List<OpenMatter> matters(@Nullable PersonId reader) {
        var id = reader == null ? null : reader.value();
        return modules.stream()
                .flatMap(module -> module.openNow(id).stream())
                .sorted(EXPECTED_FIRST)
                .toList();
    }
}
