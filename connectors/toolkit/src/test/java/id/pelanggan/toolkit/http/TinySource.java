package id.pelanggan.toolkit.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A source on the loopback address that answers as it is told, one answer after another. */
public final class TinySource implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Queue<Reply> replies = new ArrayDeque<>();
  private final Queue<Asked> asked = new ConcurrentLinkedQueue<>();

  public TinySource() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** What comes after the last reply is 200 and an empty object. */
  public TinySource then(Reply reply) {
    synchronized (replies) {
      replies.add(reply);
    }
    return this;
  }

  public TinySource then(int status, String body) {
    return then(new Reply(status, Map.of(), body.getBytes(StandardCharsets.UTF_8)));
  }

  public List<Asked> asked() {
    return List.copyOf(asked);
  }

  public record Reply(int status, Map<String, String> headers, byte[] body) {
    public static Reply of(int status, String header, String value) {
      return new Reply(status, Map.of(header, value), new byte[0]);
    }
  }

  public record Asked(
      String method, String address, Map<String, List<String>> headers, String body) {
    public String header(String name) {
      return headers.getOrDefault(name, List.of("")).getFirst();
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    asked.add(
        new Asked(
            exchange.getRequestMethod(),
            exchange.getRequestURI().toString(),
            Map.copyOf(exchange.getRequestHeaders()),
            body));
    Reply reply;
    synchronized (replies) {
      reply = replies.poll();
    }
    send(
        exchange,
        reply == null ? new Reply(200, Map.of(), "{}".getBytes(StandardCharsets.UTF_8)) : reply);
  }

  private static void send(HttpExchange exchange, Reply reply) throws IOException {
    reply.headers().forEach(exchange.getResponseHeaders()::set);
    int length = reply.body().length;
    exchange.sendResponseHeaders(reply.status(), length == 0 ? -1 : length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(reply.body());
    } catch (IOException _) {
      // The caller went away.
      exchange.close();
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
