package org.sederunt.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sederunt.local.PortalProcess;

/**
 * A portal with the demonstration cycle and a clock that can be moved: the built jar, or the one already running at the address
 * that the system property {@code sederunt.story.address} names.
 */
final class DemoPortal implements AutoCloseable {

    /** What all demonstration sign-ins share. */
    static final String PASSWORD = "ribera round table";

    private static @Nullable DemoPortal shared;

    private final String address;
    private final @Nullable PortalProcess process;

    private DemoPortal(String address, @Nullable PortalProcess process) {
        this.address = address;
        this.process = process;
    }

    /** A portal of one's own, whose clock may be moved. */
    static DemoPortal start() {
        String running = System.getProperty("sederunt.story.address", "");
        if (!running.isEmpty()) return new DemoPortal(running, null);
        try {
            int port = PortalProcess.freePort();
            Path folder = Files.createTempDirectory(Path.of("target"), "story-");
            var process = PortalProcess.start(folder, port, "--sederunt.demo=true", "--sederunt.clock=settable");
            return new DemoPortal("http://127.0.0.1:" + port, process.awaitReady());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The portal of all who leave its clock alone; it ends with this process. */
    static synchronized DemoPortal shared() {
        DemoPortal portal = shared;
        if (portal == null) {
            portal = start();
            shared = portal;
            Runtime.getRuntime().addShutdownHook(new Thread(portal::close));
        }
        return portal;
    }

    String address() {
        return address;
    }

    @Override
    public void close() {
        if (process != null) process.close();
    }
}
