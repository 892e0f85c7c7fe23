package vn.tiendo.alert;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.SocketFactory;

/** Ends a conversation that does not get on, wherever it is: each byte may come in time, and the answer never end. */
final class Patience implements AutoCloseable {

    private final Duration each;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final Timer timer = new Timer("inbox patience", true);
    private TimerTask cut;

    Patience(Duration each) {
        this.each = each;
        renew();
    }

    /** Another piece of the conversation begins. */
    void renew() {
        if (cut != null) {
            cut.cancel();
        }
        cut = new TimerTask() {
            @Override
            public void run() {
                hangUp();
            }
        };
        timer.schedule(cut, each.toMillis());
    }

    private void hangUp() {
        for (Socket socket : sockets) {
            try {
                socket.close();
            } catch (IOException e) {
                // It is gone as it is.
            }
        }
    }

    @Override
    public void close() {
        timer.cancel();
        hangUp();
    }

    /** Makes the sockets that are closed in time. */
    SocketFactory sockets() {
        return new SocketFactory() {
            @Override
            public Socket createSocket() {
                Socket socket = new Socket();
                sockets.add(socket);
                return socket;
            }

            @Override
            public Socket createSocket(String host, int port) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Socket createSocket(String host, int port, InetAddress local, int localPort) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Socket createSocket(InetAddress host, int port) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
