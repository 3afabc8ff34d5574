package org.sederunt.notifications;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sederunt.identity.People;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.OfficeTime;
import org.sederunt.shared.Sector;
import org.sederunt.shared.Words;
import org.springframework.stereotype.Component;

/** Puts kept notices into words, in the reader's language; the names of all persons in them in one query. */
@Component
class NoticeWords {

    private final Words words;
    private final OfficeTime time;
    private final People people;

    NoticeWords(Words words, OfficeTime time, People people) {
        this.words = words;
        this.time = time;
        this.people = people;
    }

    List<Notice> tell(List<KeptNotice> kept, Locale locale) {
        Map<PersonId, String> names = people.names(kept.stream()
                .flatMap(notice -> notice.arguments().stream())
                .filter(argument -> argument.kind() == Argument.Kind.PERSON)
                .map(NoticeWords::person)
                .collect(Collectors.toSet()));
        return kept.stream().map(notice -> tell(notice, names, locale)).toList();
    }

    private Notice tell(KeptNotice kept, Map<PersonId, String> names, Locale locale) {
        Map<Boolean, List<Argument>> arguments = kept.arguments().stream()
                .collect(Collectors.partitioningBy(argument -> argument.kind() == Argument.Kind.SECTORS));
        Object[] told = arguments.getOrDefault(false, List.of()).stream()
                .map(argument -> tell(argument, names, locale))
                .toArray();
        List<String> sentences = new ArrayList<>(List.of(words.get(locale, kept.key(), told)));
        arguments.getOrDefault(true, List.of()).forEach(argument -> sentences.add(tell(argument, names, locale)));
        return new Notice(kept.id(), String.join(" ", sentences), kept.path(), kept.at(), kept.read());
    }

    private String tell(Argument argument, Map<PersonId, String> names, Locale locale) {
        return switch (argument.kind()) {
            case TEXT -> argument.value();
            case PERSON -> names.getOrDefault(person(argument), words.get(locale, "notifications.someone"));
            case MOMENT -> time.dayAndTime(Instant.parse(argument.value()), locale);
            case KEY -> words.get(locale, argument.value());
            case SECTORS -> sectors(argument.value().split(" "), locale);
        };
    }

    private String sectors(String[] keyAndNames, Locale locale) {
        String named = Arrays.stream(keyAndNames)
                .skip(1)
                .map(name -> words.get(locale, Sector.valueOf(name).key()))
                .collect(Collectors.joining(", "));
        return words.get(locale, keyAndNames[0], named);
    }

    private static PersonId person(Argument argument) {
        return new PersonId(UUID.fromString(argument.value()));
    }
}
