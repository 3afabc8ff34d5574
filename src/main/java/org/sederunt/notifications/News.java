package org.sederunt.notifications;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sederunt.identity.PersonId;
import org.sederunt.notifications.Argument.Kind;
import org.sederunt.shared.Sector;

/** What is to be told: the key of the words, what fills them in the order of {0}, {1} …, and the page it is about. */
record News(String key, List<Argument> arguments, String path) {

    static News of(String key, String path) {
        return new News(key, List.of(), path);
    }

    News text(String text) {
        return with(new Argument(Kind.TEXT, text));
    }

    News person(PersonId person) {
        return with(new Argument(Kind.PERSON, person.toString()));
    }

    News moment(Instant moment) {
        return with(new Argument(Kind.MOMENT, moment.toString()));
    }

    News word(String messageKey) {
        return with(new Argument(Kind.KEY, messageKey));
    }

    News number(long number) {
        return text(Long.toString(number));
    }

    /** Adds a sentence about {@code sectors}; none where there are none. */
    News sectors(String messageKey, List<Sector> sectors) {
        if (sectors.isEmpty()) return this;
        String names = sectors.stream().map(Sector::name).collect(Collectors.joining(" "));
        return with(new Argument(Kind.SECTORS, messageKey + " " + names));
    }

    private News with(Argument argument) {
        List<Argument> all = new ArrayList<>(arguments);
        all.add(argument);
        return new News(key, List.copyOf(all), path);
    }
}
