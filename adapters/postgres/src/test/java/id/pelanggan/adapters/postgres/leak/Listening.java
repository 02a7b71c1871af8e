package id.pelanggan.adapters.postgres.leak;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/**
 * Everything that this process writes while it listens: through SLF4J at the levels of {@code
 * logback-test.xml}, through java.util.logging at those of the JDK, and on its two streams.
 */
final class Listening implements AutoCloseable {
  private final StringBuffer heard = new StringBuffer();
  private final ByteArrayOutputStream streams = new ByteArrayOutputStream();
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final java.util.logging.Logger julRoot = LogManager.getLogManager().getLogger("");
  private final ListAppender<ILoggingEvent> events = new ListAppender<>();
  private final Handler records = new Records();
  private final Handler[] printers = julRoot.getHandlers();

  Listening() {
    events.setContext(root.getLoggerContext());
    events.start();
    root.addAppender(events);
    records.setLevel(Level.ALL);
    Stream.of(printers).forEach(julRoot::removeHandler);
    julRoot.addHandler(records);
    PrintStream stream = new PrintStream(streams, true, StandardCharsets.UTF_8);
    System.setOut(stream);
    System.setErr(stream);
  }

  /** What was written until now. */
  String text() {
    StringBuilder text = new StringBuilder(heard);
    for (ILoggingEvent event : List.copyOf(events.list)) {
      text.append(event.getFormattedMessage()).append('\n');
      text.append(ThrowableProxyUtil.asString(event.getThrowableProxy())).append('\n');
    }
    return text.append(streams.toString(StandardCharsets.UTF_8)).toString();
  }

  @Override
  public void close() {
    System.setOut(out);
    System.setErr(err);
    julRoot.removeHandler(records);
    Stream.of(printers).forEach(julRoot::addHandler);
    root.detachAppender(events);
  }

  private final class Records extends Handler {
    @Override
    public void publish(LogRecord record) {
      heard.append(record.getMessage()).append('\n').append(Told.by(record.getThrown()));
      for (Object parameter : parameters(record)) {
        heard.append(parameter).append('\n');
      }
    }

    private static Object[] parameters(LogRecord record) {
      return record.getParameters() == null ? new Object[0] : record.getParameters();
    }

    @Override
    public void flush() {
      // Nothing is held back.
    }

    @Override
    public void close() {
      // There is nothing to give up.
    }
  }
}
