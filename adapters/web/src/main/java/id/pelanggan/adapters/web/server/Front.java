package id.pelanggan.adapters.web.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.web.exchange.Problem;
import id.pelanggan.adapters.web.exchange.Reply;
import id.pelanggan.adapters.web.guard.Door;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Hands requests to the door, and answers to browsers. */
final class Front extends Handler.Abstract {
  private final Door door;
  private final Connections connections;
  private final boolean encrypted;

  /**
   * @param encrypted whether browsers reach the pages encrypted
   */
  Front(Door door, Connections connections, boolean encrypted) {
    this.door = requireNonNull(door, "door is null");
    this.connections = requireNonNull(connections, "connections is null");
    this.encrypted = encrypted;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Request.addCompletionListener(request, failure -> connections.answered(request));
    write(door.answer(new JettyArrival(request)), response, callback);
    return true;
  }

  /** What Jetty found wrong itself, and ends; its own words would name it. */
  boolean refuse(Request request, Response response, Callback callback) {
    Reply reply = door.refuse(Problem.of(response.getStatus()), new JettyArrival(request));
    write(reply.with("Connection", "close"), response, callback);
    return true;
  }

  private void write(Reply reply, Response response, Callback callback) {
    response.setStatus(reply.status());
    AnswerHeaders.ALWAYS.forEach(response.getHeaders()::put);
    if (encrypted) {
      response.getHeaders().put(AnswerHeaders.TRANSPORT, AnswerHeaders.ONLY_ENCRYPTED);
    }
    reply.headers().forEach(response.getHeaders()::put);
    reply.cookies().forEach(cookie -> response.getHeaders().add(HttpHeader.SET_COOKIE, cookie));
    byte[] body = reply.body().getBytes(UTF_8);
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
    response.write(true, ByteBuffer.wrap(body), callback);
  }
}
