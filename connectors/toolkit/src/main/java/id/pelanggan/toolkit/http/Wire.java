package id.pelanggan.toolkit.http;

import id.pelanggan.spi.ConnectorException;
import id.pelanggan.spi.FailureKind;
import java.io.IOException;
import java.io.InputStream;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.Headers;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Sends calls by OkHttp, once each, and gives up when the time is over or the thread interrupted.
 */
final class Wire implements AutoCloseable {
  private final WireThreads threads = new WireThreads();
  private final OkHttpClient client;
  private final Duration timeout;
  private final int largestAnswer;

  Wire(AddressRule rule, CallPolicy policy, Surroundings surroundings) {
    this.timeout = policy.timeout();
    this.largestAnswer = policy.largestAnswer();
    // OkHttp's own timeouts would start a thread that nobody can stop; the waiting below has one.
    this.client =
        threads
            .builder()
            .followRedirects(false)
            .followSslRedirects(false)
            .retryOnConnectionFailure(false)
            .proxy(Proxy.NO_PROXY)
            .dns(new GuardedNames(surroundings.names(), rule))
            .socketFactory(new GuardedSockets(rule))
            .callTimeout(Duration.ZERO)
            .connectTimeout(Duration.ZERO)
            .readTimeout(Duration.ZERO)
            .writeTimeout(Duration.ZERO)
            .build();
  }

  Answer send(URI address, Call call, Map<String, String> headers) {
    okhttp3.Call sent = client.newCall(request(address, call, headers));
    FutureTask<Answer> answering = new FutureTask<>(() -> answer(sent));
    Thread.ofVirtual().start(answering);
    try {
      return answering.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException _) {
      sent.cancel();
      throw Pause.cancelled();
    } catch (TimeoutException _) {
      sent.cancel();
      throw new ConnectorException(FailureKind.UNREACHABLE, "no answer in time");
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    }
  }

  private static Request request(URI address, Call call, Map<String, String> headers) {
    Request.Builder request = new Request.Builder().url(address.toString());
    headers.forEach(request::header);
    return request.method(call.method(), body(call.body())).build();
  }

  private static @Nullable RequestBody body(Body body) {
    return switch (body) {
      case Body.None _ -> null;
      case Body.Json json -> RequestBody.create(json.text(), MediaType.parse(json.type()));
      case Body.Form form -> RequestBody.create(form.text(), MediaType.parse(form.type()));
    };
  }

  private Answer answer(okhttp3.Call sent) throws IOException {
    try (Response response = sent.execute()) {
      Headers received = response.headers();
      Map<String, String> headers = new HashMap<>();
      for (String name : received.names()) {
        headers.put(name.toLowerCase(Locale.ROOT), String.join(", ", received.values(name)));
      }
      return new Answer(response.code(), headers, read(response.body().byteStream()));
    }
  }

  private byte[] read(InputStream body) {
    try {
      byte[] bytes = body.readNBytes(largestAnswer + 1);
      if (bytes.length > largestAnswer) {
        throw new ConnectorException(FailureKind.ANSWER_BROKEN, "too large");
      }
      return bytes;
    } catch (IOException _) {
      throw new ConnectorException(FailureKind.ANSWER_BROKEN, "breaks off");
    }
  }

  /** Only the kind of a library's exception is told on; its message may name anything. */
  private static RuntimeException failure(@Nullable Throwable cause) {
    return switch (cause) {
      case ConnectorException known -> known;
      case IOException refused when isRefused(refused) ->
          new ConnectorException(FailureKind.ADDRESS_REFUSED, "");
      case IOException unreachable ->
          new ConnectorException(FailureKind.UNREACHABLE, unreachable.getClass().getSimpleName());
      case null -> new IllegalStateException("failed without a cause");
      default -> new IllegalStateException(cause.getClass().getName());
    };
  }

  private static boolean isRefused(Throwable failure) {
    for (Throwable part = failure; part != null; part = part.getCause()) {
      if (part instanceof AddressRefused) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void close() {
    client.dispatcher().cancelAll();
    client.connectionPool().evictAll();
    threads.close();
  }
}
