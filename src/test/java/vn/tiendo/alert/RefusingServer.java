package vn.tiendo.alert;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that takes everything, but at one place fails in a given way. */
final class RefusingServer implements AutoCloseable {

    /** The place of the greeting, which answers nothing. */
    static final String GREETING = "GREETING";
    /** The place of the last dot behind a mail's text. */
    static final String DOT = ".";
    /** Instead of a reply: the line is cut. */
    static final String CUT = "cut";
    /** Instead of a reply: nothing, and the line stays. */
    static final String SILENCE = "silence";
    /** A reply that comes one byte at a time, each in time, and does not end. */
    static final String DRIP = "drip";

    private final ServerSocket socket;
    private final String place;
    private final String reply;
    private final AtomicInteger visits = new AtomicInteger();
    private volatile Socket open;

    RefusingServer(int port, String place, String reply) throws IOException {
        this.place = place;
        this.reply = reply;
        socket = new ServerSocket(port);
        Thread server = new Thread(this::serve, "refusing mail server");
        server.setDaemon(true);
        server.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    /** How often somebody connected. */
    int visits() {
        return visits.get();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                open = client;
                visits.incrementAndGet();
                talk(client);
            } catch (IOException | InterruptedException e) {
                // The other side went, or this one closed.
            }
        }
    }

    private void talk(Socket client) throws IOException, InterruptedException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        OutputStream out = client.getOutputStream();
        boolean goesOn = say(out, GREETING, "220 here");
        boolean text = false;
        while (goesOn) {
            String line = in.readLine();
            if (line == null) {
                return;
            }
            if (text && !line.equals(DOT)) {
                continue;
            }
            text = line.equals("DATA") && !place.equals("DATA");
            goesOn = say(out, line, text ? "354 go on" : "250 fine");
        }
    }

    private boolean say(OutputStream out, String line, String usual) throws IOException, InterruptedException {
        String said = line.startsWith(place) ? reply : usual;
        switch (said) {
            case CUT -> {
                return false;
            }
            case SILENCE -> Thread.sleep(60_000);
            case DRIP -> {
                for (int i = 0; i < 600; i++) {
                    out.write("250-slow".charAt(i % 8));
                    out.flush();
                    Thread.sleep(100);
                }
            }
            default -> out.write((said + "\r\n").getBytes(StandardCharsets.US_ASCII));
        }
        out.flush();
        return true;
    }

    @Override
    public void close() throws IOException {
        socket.close();
        if (open != null) {
            open.close();
        }
    }
}
