package org.sederunt.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sederunt.shared.ReadyNote;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.mock.env.MockEnvironment;

@ExtendWith(OutputCaptureExtension.class)
class ReadyLineTest {

    private final MockEnvironment environment = new MockEnvironment();
    private final StaticApplicationContext context = new StaticApplicationContext();

    @Test
    void saysInOneLineWhereThePortalAnswersAndWhatToKnow(CapturedOutput output) {
        environment.setProperty("local.server.port", "8080");
        environment.setProperty("server.address", "127.0.0.1");
        note("first", "sign in as anyone");
        note("silent", "");
        note("second", "all data is illustrative");

        print();

        assertThat(output.getOut().lines())
                .containsExactly(
                        "Sederunt is ready at http://127.0.0.1:8080/ · sign in as anyone · all data is illustrative");
    }

    @Test
    void namesThisMachineWhereThePortalListensEverywhere(CapturedOutput output) {
        environment.setProperty("local.server.port", "8080");

        print();

        assertThat(output.getOut().lines()).containsExactly("Sederunt is ready at http://localhost:8080/");
    }

    @Test
    void putsAnAddressOfSixteenBytesInBrackets(CapturedOutput output) {
        environment.setProperty("local.server.port", "8080");
        environment.setProperty("server.address", "::1");

        print();

        assertThat(output.getOut().lines()).containsExactly("Sederunt is ready at http://[::1]:8080/");
    }

    @Test
    void saysNothingWhereNothingListens(CapturedOutput output) {
        print();

        assertThat(output.getOut()).isEmpty();
    }

    private void note(String name, String line) {
        context.registerBean(name, ReadyNote.class, () -> () -> line);
    }

    private void print() {
        new ReadyLine(environment, context.getBeanProvider(ReadyNote.class)).print();
    }
}
