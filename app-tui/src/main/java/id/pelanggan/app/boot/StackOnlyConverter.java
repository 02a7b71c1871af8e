package id.pelanggan.app.boot;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;

/**
 * Prints an exception as its class and where it was thrown, without its message: the messages of
 * libraries repeat what was stored or typed.
 */
public final class StackOnlyConverter extends ThrowableHandlingConverter {
  @Override
  public String convert(ILoggingEvent event) {
    StringBuilder text = new StringBuilder();
    String before = "";
    for (IThrowableProxy cause = event.getThrowableProxy();
        cause != null;
        cause = cause.getCause()) {
      text.append(before).append(cause.getClassName()).append('\n');
      for (StackTraceElementProxy frame : cause.getStackTraceElementProxyArray()) {
        text.append("    ").append(frame.getSTEAsString()).append('\n');
      }
      before = "caused by ";
    }
    return text.toString();
  }
}
