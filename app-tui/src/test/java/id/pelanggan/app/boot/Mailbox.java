package id.pelanggan.app.boot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes letters as a mail server does, and keeps them. */
final class Mailbox implements AutoCloseable {
  private static final Pattern LINK = Pattern.compile("http://\\S+");

  private final ServerSocket door;
  private final BlockingQueue<String> letters = new LinkedBlockingQueue<>();

  Mailbox() throws IOException {
    door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::receive);
  }

  int port() {
    return door.getLocalPort();
  }

  /** The link in the next letter. */
  String link() throws InterruptedException {
    String letter = letters.poll(30, TimeUnit.SECONDS);
    Matcher link = LINK.matcher(String.valueOf(letter));
    if (!link.find()) {
      throw new AssertionError("no letter with a link came");
    }
    return link.group();
  }

  private void receive() {
    while (!door.isClosed()) {
      try (Socket caller = door.accept()) {
        talk(caller);
      } catch (IOException e) {
        // The caller went away, or the mailbox was closed.
      }
    }
  }

  private void talk(Socket caller) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(caller.getInputStream(), UTF_8));
    say(caller, "220 mailbox");
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      switch (line.split(" ", 2)[0]) {
        case "DATA" -> {
          say(caller, "354 go on");
          letters.add(letter(lines));
          say(caller, "250 taken");
        }
        case "QUIT" -> {
          say(caller, "221 bye");
          return;
        }
        default -> say(caller, "250 mailbox");
      }
    }
  }

  /** Its long lines joined again. */
  private static String letter(BufferedReader lines) throws IOException {
    StringBuilder letter = new StringBuilder();
    for (String line = lines.readLine();
        line != null && !line.equals(".");
        line = lines.readLine()) {
      letter.append(line).append('\n');
    }
    return letter.toString().replace("=\n", "").replace("=3D", "=");
  }

  private static void say(Socket caller, String words) throws IOException {
    OutputStream out = caller.getOutputStream();
    out.write((words + "\r\n").getBytes(UTF_8));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    door.close();
  }
}
