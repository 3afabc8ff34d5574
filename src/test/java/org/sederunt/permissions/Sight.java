package org.sederunt.permissions;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasStyle;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What somebody sees who went to a view, in one word. */
final class Sight {

    private Sight() {}

    static String of(Component shown, String wanted) {
        String view = shown.getClass().getSimpleName();
        return switch (view) {
            case "RefusedPage", "DeniedPage" -> "refused";
            case "NotFoundPage" -> "nothing";
            case "DraftView" -> wanted.equals(view) ? "shown" : "draft";
            default -> {
                if (view.equals(wanted)) yield tellsOnlyARefusal(shown) ? "refused" : "shown";
                yield view.equals("JoinView") ? "join" : view;
            }
        };
    }

    /** Whether there is a reason why not, and below the title nothing that one could use. */
    private static boolean tellsOnlyARefusal(Component view) {
        Predicate<Component> usable = Focusable.class::isInstance;
        return all(view).anyMatch(part -> is(part, "refusal")) && below(view).noneMatch(usable);
    }

    private static Stream<Component> below(Component view) {
        return view.getChildren().filter(part -> !is(part, "title-block")).flatMap(Sight::all);
    }

    private static Stream<Component> all(Component part) {
        return Stream.concat(Stream.of(part), part.getChildren().flatMap(Sight::all));
    }

    private static boolean is(Component part, String className) {
        return part instanceof HasStyle styled && styled.hasClassName(className);
    }
}
