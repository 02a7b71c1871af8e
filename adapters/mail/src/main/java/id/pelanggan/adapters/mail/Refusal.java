package id.pelanggan.adapters.mail;

import id.pelanggan.application.port.Mail.Outcome;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** What a mail server's refusal means. Servers repeat addresses in their words: none is kept. */
final class Refusal {
  /** As servers say it of an address that cannot be one (RFC 5321). */
  static final int NO_SUCH_ADDRESS = 553;

  private static final int FIRST_FOR_EVER = 500;
  private static final int AFTER_FOR_EVER = 600;

  private Refusal() {}

  static Outcome outcome(MessagingException refused) {
    List<Throwable> chain = chain(refused);
    return find(chain, SMTPAddressFailedException.class)
        .map(address -> ofAddress(address.getReturnCode()))
        .orElseGet(() -> new Outcome.NotNow(reason(chain)));
  }

  private static Outcome ofAddress(int code) {
    return code >= FIRST_FOR_EVER && code < AFTER_FOR_EVER
        ? new Outcome.NobodyThere(code)
        : new Outcome.NotNow("REFUSED_" + code);
  }

  private static String reason(List<Throwable> chain) {
    if (find(chain, AuthenticationFailedException.class).isPresent()) {
      return "LOGIN";
    }
    if (find(chain, SSLException.class).isPresent() || saysNoTls(chain)) {
      return "ENCRYPTION";
    }
    if (find(chain, InterruptedIOException.class).isPresent()) {
      return "SLOW";
    }
    return find(chain, SMTPSenderFailedException.class)
        .map(sender -> "SENDER_" + sender.getReturnCode())
        .or(() ->
            find(chain, SMTPSendFailedException.class)
                .map(refused -> "REFUSED_" + refused.getReturnCode()))
        .orElse("CONNECTION");
  }

  /** The library has no class for it. */
  private static boolean saysNoTls(List<Throwable> chain) {
    return chain.stream()
        .map(Throwable::getMessage)
        .anyMatch(message -> message != null && message.contains("STARTTLS"));
  }

  private static <T> Optional<T> find(List<Throwable> chain, Class<T> kind) {
    return chain.stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }

  /** The exception, and whatever it holds as the library has it. */
  private static List<Throwable> chain(MessagingException refused) {
    List<Throwable> chain = new ArrayList<>();
    Throwable next = refused;
    while (next != null && !chain.contains(next)) {
      chain.add(next);
      Throwable following =
          next instanceof MessagingException message ? message.getNextException() : null;
      next = following == null ? next.getCause() : following;
    }
    return chain;
  }
}
