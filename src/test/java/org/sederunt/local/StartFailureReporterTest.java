package org.sederunt.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.BindException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContextException;

class StartFailureReporterTest {

    @Test
    void saysThatAPortIsTaken() {
        Throwable failure = new ApplicationContextException(
                "no web server", new PortInUseException(8080, new BindException("Address already in use")));

        assertThat(StartFailureReporter.sentenceFor(failure))
                .contains("Port 8080 is taken: stop the program that uses it, or choose another with --port N.");
    }

    @Test
    void saysThatAPortNeedsMoreRights() {
        Throwable failure = new PortInUseException(80, new BindException("Permission denied"));

        assertThat(StartFailureReporter.sentenceFor(failure))
                .contains("Port 80 may not be opened by this user: choose one above 1023 with --port N.");
    }

    @Test
    void saysTheRefusalWhereverItIsInTheChain() {
        Throwable failure = new IllegalStateException(StartRefused.schemaName("x"));

        assertThat(StartFailureReporter.sentenceFor(failure).orElseThrow()).startsWith("The schema name 'x'");
    }

    @Test
    void leavesWhatOnlyADeveloperCanMendToTheFullReport() {
        assertThat(StartFailureReporter.sentenceFor(new IllegalStateException("bean missing")))
                .isEmpty();
    }
}
