package vn.tiendo.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * A mail server that fails in the way it is told to. What it has read up to the dot it has received, whatever it answers
 * then: so it is with servers whose answer is lost on its way.
 */
final class FaultyMailServer implements AutoCloseable {

    /** The ways to fail. */
    enum Fault {
        NONE(null, null),
        /** Nobody listens. */
        REFUSES(null, null),
        /** Takes the connection and says nothing. */
        HANGS(null, null),
        BUSY_AT_BANNER("BANNER", "421 come back later"),
        MAIL_4XX("MAIL", "451 not now"),
        MAIL_5XX("MAIL", "550 not from you"),
        RCPT_4XX("RCPT", "450 mailbox busy"),
        RCPT_5XX("RCPT", "550 no such mailbox"),
        DATA_4XX("DATA", "451 not now"),
        DATA_5XX("DATA", "554 no"),
        DOT_4XX(".", "452 disk full"),
        DOT_5XX(".", "554 not wanted"),
        /** The message is taken, and the line is cut before it says so. */
        CUT_AFTER_DOT(null, null),
        /** Every answer comes at one byte a second. */
        DRIPS(null, null);

        private final String at;
        private final String reply;

        Fault(String at, String reply) {
            this.at = at;
            this.reply = reply;
        }

        /** Whether it is about the server, not about one mail: no mail's attempts may be used up by it. */
        boolean isOfTheConnection() {
            return this == REFUSES || this == HANGS || this == BUSY_AT_BANNER || this == DRIPS;
        }
    }

    /** A message as it came. */
    record Received(String messageId, String to, String text, long nanos) {}

    private final InetSocketAddress address;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger connections = new AtomicInteger();
    private volatile ServerSocket listener;
    private volatile Fault fault = Fault.NONE;
    private volatile String victim = "";
    private volatile long millisPerMail;
    private volatile Consumer<Received> afterDot = r -> {};

    FaultyMailServer() throws IOException {
        listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        address = new InetSocketAddress(InetAddress.getLoopbackAddress(), listener.getLocalPort());
        serve(listener);
    }

    int port() {
        return address.getPort();
    }

    /** Fails so from now on; connections that are open are cut. */
    void fail(Fault how) throws IOException {
        fail(how, "");
    }

    /** Fails so with the recipients whose address contains the victim's name. */
    void fail(Fault how, String whom) throws IOException {
        fault = how;
        victim = whom;
        if (how == Fault.REFUSES) {
            listener.close();
        } else if (listener.isClosed()) {
            listener = new ServerSocket();
            listener.setReuseAddress(true);
            listener.bind(address);
            serve(listener);
        }
        for (Socket socket : open) {
            socket.close();
        }
    }

    /** How long it thinks about each message before it says that it has it. */
    void takes(long millis) {
        millisPerMail = millis;
    }

    /** What is done when a message is received and nobody was told so. */
    void afterDot(Consumer<Received> what) {
        afterDot = what;
    }

    List<Received> received() {
        return List.copyOf(received);
    }

    int connections() {
        return connections.get();
    }

    /** Waits until so many messages have come in all; says whether they did. */
    boolean awaits(int messages, long millis) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        while (received.size() < messages && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        return received.size() >= messages;
    }

    private void serve(ServerSocket on) {
        daemon(() -> {
            while (!on.isClosed()) {
                try {
                    Socket client = on.accept();
                    connections.incrementAndGet();
                    open.add(client);
                    daemon(() -> talk(client));
                } catch (IOException closed) {
                    // asked above whether that is the end
                }
            }
        });
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "faulty mail server");
        thread.setDaemon(true);
        thread.start();
    }

    private void talk(Socket client) {
        try (client;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
            OutputStream out = client.getOutputStream();
            if (fault == Fault.HANGS) {
                while (in.readLine() != null) {
                    // listens and says nothing
                }
                return;
            }
            if (say(out, "BANNER", "220 here", "")) {
                return;
            }
            String to = "";
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String command = line.split("[ :]", 2)[0].toUpperCase(java.util.Locale.ROOT);
                if (command.equals("RCPT")) {
                    to = line.replaceAll("^.*<|>.*$", "");
                }
                if (command.equals("DATA")) {
                    if (!say(out, "DATA", "354 go on", to)) {
                        takeMessage(in, out, to);
                    }
                } else if (command.equals("QUIT")) {
                    say(out, "QUIT", "221 bye", to);
                    return;
                } else {
                    say(out, command, "250 fine", to);
                }
            }
        } catch (IOException | InterruptedException gone) {
            // the other side's to mend
        } finally {
            open.remove(client);
        }
    }

    private void takeMessage(BufferedReader in, OutputStream out, String to) throws IOException, InterruptedException {
        StringBuilder text = new StringBuilder();
        String id = null;
        for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
            if (line == null) {
                return;
            }
            if (id == null && line.regionMatches(true, 0, "Message-ID:", 0, 11)) {
                id = line.substring(11).strip();
                if (id.isEmpty()) {
                    line += in.readLine();
                    id = line.substring(11).strip();
                }
            }
            text.append(line).append('\n');
        }
        TimeUnit.MILLISECONDS.sleep(millisPerMail);
        if (strikes(".", to)) {
            say(out, ".", "250 taken", to);
            return;
        }
        Received message = new Received(String.valueOf(id), to, text.toString(), System.nanoTime());
        received.add(message);
        afterDot.accept(message);
        if (fault != Fault.CUT_AFTER_DOT || !to.contains(victim)) {
            say(out, ".", "250 taken", to);
        } else {
            throw new IOException("cut");
        }
    }

    private boolean strikes(String at, String to) {
        return at.equals(fault.at) && (at.equals("BANNER") || at.equals("MAIL") || to.contains(victim));
    }

    /** Whether the answer was the fault's. */
    private boolean say(OutputStream out, String at, String usual, String to) throws IOException, InterruptedException {
        boolean strikes = strikes(at, to);
        byte[] bytes = ((strikes ? fault.reply : usual) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        for (byte b : bytes) {
            out.write(b);
            if (fault == Fault.DRIPS) {
                out.flush();
                TimeUnit.SECONDS.sleep(1);
            }
        }
        out.flush();
        return strikes;
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : open) {
            socket.close();
        }
    }
}
