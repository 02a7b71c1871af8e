package id.pelanggan.adapters.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLSocket;

/** A mail server of a few lines, for what other servers of tests do not do. */
final class ScriptedServer implements AutoCloseable {
  private final ServerSocket socket = new ServerSocket(0);
  private final int recipients;
  private final Optional<Certificate> certificate;
  private final List<String> plain = new CopyOnWriteArrayList<>();
  private final List<String> encrypted = new CopyOnWriteArrayList<>();

  private ScriptedServer(int recipients, Optional<Certificate> certificate) throws IOException {
    this.recipients = recipients;
    this.certificate = certificate;
    Thread.ofVirtual().start(this::serve);
  }

  static ScriptedServer refusingRecipients(int code) throws IOException {
    return new ScriptedServer(code, Optional.empty());
  }

  static ScriptedServer encrypting(Certificate certificate) throws IOException {
    return new ScriptedServer(250, Optional.of(certificate));
  }

  int port() {
    return socket.getLocalPort();
  }

  String heardInThePlain() {
    return String.join("|", plain);
  }

  List<String> heardEncrypted() {
    return encrypted;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private void serve() {
    try (Socket client = socket.accept()) {
      say(client, "220 ready");
      talk(client, plain, true);
    } catch (IOException e) {
      if (!socket.isClosed()) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void talk(Socket client, List<String> heard, boolean isPlain) throws IOException {
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
    boolean letter = false;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (letter) {
        letter = !line.equals(".");
        if (!letter) {
          say(client, "250 taken");
        }
        continue;
      }
      heard.add(line);
      String command = line.split(" ", 2)[0].toUpperCase(Locale.ROOT);
      letter = command.equals("DATA");
      say(client, answer(command, isPlain));
      if (command.equals("STARTTLS")) {
        talk(encrypted(client), encrypted, false);
        return;
      }
    }
  }

  private Socket encrypted(Socket client) throws IOException {
    SSLSocket socket =
        (SSLSocket)
            certificate.orElseThrow().server().createSocket(client, null, client.getPort(), true);
    socket.setUseClientMode(false);
    return socket;
  }

  private String answer(String command, boolean inThePlain) {
    return switch (command) {
      case "EHLO" ->
          certificate.isPresent() && inThePlain ? "250-hello\r\n250 STARTTLS" : "250 hello";
      case "RCPT" -> recipients + " <ani@contoh.id> is what it is";
      case "DATA" -> "354 go on";
      case "STARTTLS" -> "220 begin";
      case "QUIT" -> "221 bye";
      default -> "250 fine";
    };
  }

  private static void say(Socket client, String line) throws IOException {
    client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    client.getOutputStream().flush();
  }
}
