package vn.tiendo.alert;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that refuses one command with a given reply. */
final class RefusingServer implements AutoCloseable {

    private final ServerSocket socket;

    RefusingServer(int port, String command, String reply) throws IOException {
        socket = new ServerSocket(port);
        Thread server = new Thread(() -> serve(command, reply), "refusing mail server");
        server.setDaemon(true);
        server.start();
    }

    private void serve(String command, String reply) {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept();
                    BufferedReader in = new BufferedReader(
                            new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
                PrintStream out = new PrintStream(client.getOutputStream(), true, StandardCharsets.US_ASCII);
                out.print("220 here\r\n");
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    out.print((line.startsWith(command) ? reply : "250 fine") + "\r\n");
                }
            } catch (IOException e) {
                if (!socket.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
