package org.sederunt.shell;

import java.util.Comparator;
import java.util.List;
import org.sederunt.identity.CurrentPerson;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.OpenMatters;
import org.sederunt.shared.OpenMatters.OpenMatter;
import org.springframework.stereotype.Component;

/** Everything that is open now, from all modules, nearest deadline first. */
@Component
class OpenNow {

    private final List<OpenMatters> modules;
    private final CurrentPerson current;

    OpenNow(List<OpenMatters> modules, CurrentPerson current) {
        this.modules = modules;
        this.current = current;
    }

    List<OpenMatter> forReader() {
        var reader = current.find().map(PersonId::value).orElse(null);
        return modules.stream()
                .flatMap(module -> module.openNow(reader).stream())
                .sorted(Comparator.comparing(OpenMatter::until))
                .toList();
    }
}
