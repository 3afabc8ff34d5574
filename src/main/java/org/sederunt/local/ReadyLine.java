package org.sederunt.local;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sederunt.shared.ReadyNote;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells the person at the terminal, in one line, where the portal answers and what they need to know. */
@Component
class ReadyLine {

    private final Environment environment;
    private final ObjectProvider<ReadyNote> notes;

    ReadyLine(Environment environment, ObjectProvider<ReadyNote> notes) {
        this.environment = environment;
        this.notes = notes;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        String port = environment.getProperty("local.server.port");
        if (port != null) System.out.println(line(environment.getProperty("server.address", "localhost"), port));
    }

    private String line(String address, String port) {
        String host = address.contains(":") ? "[" + address + "]" : address;
        Stream<String> said = notes.orderedStream().map(ReadyNote::line).filter(note -> !note.isBlank());
        return Stream.concat(Stream.of("Sederunt is ready at http://" + host + ":" + port + "/"), said)
                .collect(Collectors.joining(" · "));
    }
}
