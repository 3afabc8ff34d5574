package org.sederunt.publishing.web;

import java.util.Comparator;
import java.util.List;
import org.sederunt.shared.OpenMatters;
import org.sederunt.shared.OpenMatters.OpenMatter;
import org.springframework.stereotype.Component;

/** Everything that is open now, from all modules, nearest deadline first. */
@Component("publicOpenNow")
class OpenNow {

    private final List<OpenMatters> modules;

    OpenNow(List<OpenMatters> modules) {
        this.modules = modules;
    }

    List<OpenMatter> toVisitors() {
        return modules.stream()
                .flatMap(module -> module.openNow(null).stream())
                .sorted(Comparator.comparing(OpenMatter::until))
                .toList();
    }
}
