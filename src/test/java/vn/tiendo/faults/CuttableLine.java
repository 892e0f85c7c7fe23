package vn.tiendo.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** The line between the product and its database: it can be cut, or swallow all that is said. */
final class CuttableLine implements AutoCloseable {

    private final int target;
    private final InetSocketAddress address;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile ServerSocket listener;
    private volatile boolean silent;

    CuttableLine(int target) throws IOException {
        this.target = target;
        listener = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        address = new InetSocketAddress(InetAddress.getLoopbackAddress(), listener.getLocalPort());
        serve(listener);
    }

    int port() {
        return address.getPort();
    }

    /** Nobody is there: what is open ends, nothing new is taken. */
    void cut() throws IOException {
        listener.close();
        endAll();
    }

    /** Everybody is there and nothing arrives, as behind a firewall that forgot the connection. */
    void swallow() {
        silent = true;
    }

    void mend() throws IOException {
        if (silent) {
            // What was swallowed is lost: nobody can go on where the other side waits for what came before.
            endAll();
            silent = false;
        }
        if (listener.isClosed()) {
            listener = new ServerSocket();
            listener.setReuseAddress(true);
            listener.bind(address, 200);
            serve(listener);
        }
    }

    private void endAll() throws IOException {
        for (Socket socket : open) {
            socket.close();
        }
        open.clear();
    }

    private void serve(ServerSocket on) {
        daemon(() -> {
            while (!on.isClosed()) {
                try {
                    Socket near = on.accept();
                    open.add(near);
                    Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
                    open.add(far);
                    near.setTcpNoDelay(true);
                    far.setTcpNoDelay(true);
                    daemon(() -> pass(near, far));
                    daemon(() -> pass(far, near));
                } catch (IOException closed) {
                    // asked above whether that is the end
                }
            }
        });
    }

    private void pass(Socket from, Socket to) {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            byte[] bytes = new byte[16_384];
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                while (silent) {
                    TimeUnit.MILLISECONDS.sleep(20);
                }
                out.write(bytes, 0, count);
                out.flush();
            }
        } catch (IOException | InterruptedException ended) {
            // both ends are closed
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "line to the database");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        cut();
    }
}
