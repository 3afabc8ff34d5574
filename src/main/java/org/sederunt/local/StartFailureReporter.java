package org.sederunt.local;

import java.net.BindException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;

/** Says in one sentence why the portal could not start, where the reason is one that a person at the terminal can mend. */
final class StartFailureReporter implements SpringBootExceptionReporter, Ordered {

    @Override
    public boolean reportException(Throwable failure) {
        Optional<String> sentence = sentenceFor(failure);
        sentence.ifPresent(System.err::println);
        return sentence.isPresent();
    }

    /** Returns the sentence for a failure, or nothing for one that only a developer can mend. */
    static Optional<String> sentenceFor(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused refused) return Optional.ofNullable(refused.getMessage());
            if (cause instanceof PortInUseException taken) return Optional.of(sentenceFor(taken));
        }
        return Optional.empty();
    }

    private static String sentenceFor(PortInUseException taken) {
        int port = taken.getPort();
        if (becauseOf(taken, "Permission denied")) {
            return "Port %d may not be opened by this user: choose one above 1023 with --port N.".formatted(port);
        }
        if (becauseOf(taken, "Cannot assign requested address")) {
            return "The address in server.address is none of this machine's: name one that is, such as 127.0.0.1.";
        }
        return "Port %d is taken: stop the program that uses it, or choose another with --port N.".formatted(port);
    }

    private static boolean becauseOf(Throwable failure, String words) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = cause.getMessage();
            if (cause instanceof BindException && message != null && message.contains(words)) return true;
        }
        return false;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
