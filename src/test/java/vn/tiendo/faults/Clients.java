package vn.tiendo.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import vn.tiendo.Running;

/** Programs of units that report on their tasks, one report after the other, and remember what was confirmed. */
final class Clients {

    /** An answer that was no confirmation. */
    record Refusal(int status, String type, String body) {}

    private final Office office;
    private final Set<String> confirmed = ConcurrentHashMap.newKeySet();
    private final Set<String> sent = ConcurrentHashMap.newKeySet();
    private final Queue<Refusal> refusals = new ConcurrentLinkedQueue<>();
    private final Queue<String> strange = new ConcurrentLinkedQueue<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopped;

    Clients(Office office) {
        this.office = office;
    }

    /** Each reports on a task of its own, whose code ends with its unit's number. */
    Clients report(Running product, String prefix, String round, int count) {
        stopped = false;
        for (int client = 0; client < count; client++) {
            int number = client;
            int unit = client % office.units() + 1;
            // Task n belongs to unit 1 + n mod units.
            String task = prefix + "-" + (unit - 1 + office.units() * (1 + client / office.units()));
            Thread thread = new Thread(
                    () -> report(product.address("/api/v1/tasks/" + task + "/progress"), unit, round + "/" + number));
            thread.setDaemon(true);
            threads.add(thread);
            thread.start();
        }
        return this;
    }

    private void report(URI address, int unit, String name) {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        for (int i = 0; !stopped; i++) {
            String done = name + "/" + i;
            sent.add(done);
            HttpRequest request = HttpRequest.newBuilder(address)
                    .header("Content-Type", "application/json")
                    .header("Authorization", "Bearer " + office.token(unit))
                    .timeout(Duration.ofSeconds(120))
                    .POST(HttpRequest.BodyPublishers.ofString(
                            "{\"percent\": %d, \"done\": \"%s\"}".formatted(i % 100, done)))
                    .build();
            try {
                HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() == 201) {
                    confirmed.add(done);
                    // Busy, and yet the machine has something left for what is looked at.
                    TimeUnit.MILLISECONDS.sleep(50);
                } else {
                    refusals.add(new Refusal(
                            answer.statusCode(),
                            answer.headers().firstValue("Content-Type").orElse(""),
                            answer.body()));
                    TimeUnit.MILLISECONDS.sleep(100);
                }
            } catch (IOException killed) {
                // Not there, or not there any more: asked again until somebody says that it is over.
                try {
                    TimeUnit.MILLISECONDS.sleep(50);
                } catch (InterruptedException e) {
                    return;
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                strange.add(e.toString());
                return;
            }
        }
    }

    /** Waits until every one has sent what it was sending. */
    void stop() throws InterruptedException {
        stopped = true;
        for (Thread thread : threads) {
            thread.join();
        }
        threads.clear();
    }

    Set<String> confirmed() {
        return confirmed;
    }

    /** Confirmed or not. */
    Set<String> sent() {
        return sent;
    }

    List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    List<String> strange() {
        return List.copyOf(strange);
    }
}
