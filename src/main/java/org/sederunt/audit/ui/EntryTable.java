package org.sederunt.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sederunt.audit.AuditEntry;
import org.sederunt.audit.AuditFilter;
import org.sederunt.identity.PersonId;
import org.sederunt.uikit.Strong;

/** Entries as a table; persons by their names, which are asked for once for all of them. */
class EntryTable extends NativeTable {

    private static final String PATH = "audit";
    private static final List<String> COLUMNS = List.of("when", "what", "who", "subject", "number");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Whom an event concerns is said for those who follow along; what it concerns stands in its other facts. */
    private static final String CONCERNS = "concerns";

    private final transient AuditDoors doors;
    private final transient AuditFilter filter;
    private final transient Map<PersonId, String> names;

    EntryTable(List<AuditEntry> entries, AuditFilter filter, AuditDoors doors) {
        this.doors = doors;
        this.filter = filter;
        this.names = doors.people()
                .names(entries.stream().flatMap(EntryTable::people).collect(Collectors.toSet()));
        addClassName("trail");
        var head = new NativeTableRow();
        COLUMNS.forEach(column -> {
            var cell = new NativeTableHeaderCell(getTranslation("audit.column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        getHead().add(head);
        entries.forEach(entry -> getBody().add(row(entry)));
    }

    /** Everyone who may be meant: subjects and facts are ids of anything, and only those of persons have names. */
    private static Stream<PersonId> people(AuditEntry entry) {
        Stream<UUID> meant = entry.facts().values().stream()
                .filter(value -> ID.matcher(value).matches())
                .map(UUID::fromString);
        return Stream.concat(
                Stream.concat(Stream.ofNullable(entry.actor()), Stream.of(new PersonId(entry.subject()))),
                meant.map(PersonId::new));
    }

    private NativeTableRow row(AuditEntry entry) {
        String sequence = entry.sequence() == null
                ? getTranslation("audit.unsealed")
                : getTranslation("audit.sequence", entry.sequence());
        return new NativeTableRow(
                new NativeTableCell(when(entry)),
                new NativeTableCell(what(entry)),
                new NativeTableCell(who(entry)),
                new NativeTableCell(subject(entry)),
                new NativeTableCell(sequence));
    }

    private String when(AuditEntry entry) {
        return entry.dayOnly()
                ? doors.time().date(entry.at(), getLocale())
                : getTranslation(
                        "audit.when",
                        doors.time().date(entry.at(), getLocale()),
                        doors.time().time(entry.at(), getLocale()));
    }

    private Component what(AuditEntry entry) {
        var what = new Div(new Strong(doors.words().kind(entry.kind(), getLocale())));
        var facts = new Span();
        facts.addClassName("facts");
        entry.facts().entrySet().stream()
                .filter(fact -> !fact.getKey().equals(CONCERNS))
                .forEach(fact -> facts.add(fact(fact)));
        if (facts.getChildren().findAny().isPresent()) what.add(facts);
        return what;
    }

    private Component fact(Map.Entry<String, String> fact) {
        String name = doors.words().fact(fact.getKey(), getLocale());
        String value = fact.getValue();
        if (!ID.matcher(value).matches() || named(value).isPresent()) {
            return new Span(getTranslation("audit.fact", name, named(value).orElse(value)));
        }
        return new Span(new Text(getTranslation("audit.fact", name, "")), about(UUID.fromString(value)));
    }

    /** Where only the day is kept, so that nobody can be found by the hour, who did it is not kept either. */
    private Component who(AuditEntry entry) {
        PersonId actor = entry.actor();
        if (actor == null) return new Span(getTranslation(entry.dayOnly() ? "audit.unnamed" : "audit.clock"));
        var asked = new AuditFilter(filter.kind(), actor, filter.subject(), filter.from(), filter.until());
        return link(asked, names.getOrDefault(actor, shortened(actor.value())));
    }

    private Component subject(AuditEntry entry) {
        return about(entry.subject());
    }

    /** Leads to all that happened to one thing. */
    private Component about(UUID subject) {
        var asked = new AuditFilter(filter.kind(), filter.person(), subject, filter.from(), filter.until());
        return link(asked, named(subject.toString()).orElse(shortened(subject)));
    }

    private Optional<String> named(String value) {
        if (!ID.matcher(value).matches()) return Optional.empty();
        return Optional.ofNullable(names.get(new PersonId(UUID.fromString(value))));
    }

    /** The end of an id: its beginning is the time it was made, and alike in neighbours. */
    private static String shortened(UUID id) {
        return "…" + id.toString().substring(28);
    }

    private static Anchor link(AuditFilter filter, String words) {
        String query = AuditAddress.parameters(filter, 0).getQueryString();
        return new Anchor(PATH + "?" + query, words);
    }
}
