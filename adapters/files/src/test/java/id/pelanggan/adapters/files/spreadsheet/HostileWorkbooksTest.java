package id.pelanggan.adapters.files.spreadsheet;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every file that was made to do harm is refused in words, soon, in little memory, in silence. */
class HostileWorkbooksTest {
  private static final int SLOWEST = 5_000;

  @TempDir private Path folder;

  @Test
  void shouldRefuseEachForItsOwnReason() throws IOException, InterruptedException {
    AtomicInteger asked = new AtomicInteger();
    HttpServer server = listener(asked);
    try {
      String address = "http://127.0.0.1:%d/".formatted(server.getAddress().getPort());
      Map<Path, Hostile> files = files(corpus(address));
      List<String> said = SmallJvm.run(64, WorkbookProgram.class, files.keySet());

      assertThat(said).hasSameSizeAs(files.keySet());
      SoftAssertions all = new SoftAssertions();
      for (String line : said) {
        String[] parts = line.split("\\|", 3);
        Hostile hostile = requireNonNull(files.get(Path.of(parts[0])), line);
        all.assertThat(parts[1]).as(hostile.name()).isEqualTo(hostile.outcome());
        all.assertThat(Long.parseLong(parts[2])).as(hostile.name()).isLessThan(SLOWEST);
      }
      all.assertAll();
      assertThat(asked).as("requests to the network").hasValue(0);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void shouldHaveAListenerThatWouldHear() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    HttpServer server = listener(asked);
    try (var line = new Socket(InetAddress.getLoopbackAddress(), server.getAddress().getPort())) {
      line.getOutputStream().write("GET /dtd HTTP/1.0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      assertThat(line.getInputStream().read()).isPositive();
    } finally {
      server.stop(0);
    }
    assertThat(asked).hasValue(1);
  }

  private static List<Hostile> corpus(String address) {
    List<Hostile> corpus = new ArrayList<>();
    corpus.addAll(HostileArchives.all());
    corpus.addAll(new HostileXml(address).all());
    corpus.addAll(HostileSheets.all());
    return corpus;
  }

  private Map<Path, Hostile> files(List<Hostile> corpus) throws IOException {
    Map<Path, Hostile> files = new LinkedHashMap<>();
    for (Hostile hostile : corpus) {
      Path file = folder.resolve(files.size() + ".csv");
      files.put(Files.write(file, hostile.bytes()), hostile);
    }
    return files;
  }

  private static HttpServer listener(AtomicInteger asked) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
    return server;
  }
}
