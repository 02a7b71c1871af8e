package id.pelanggan.adapters.web.guard;

import id.pelanggan.adapters.web.exchange.Arrival;
import id.pelanggan.adapters.web.exchange.Fields;
import id.pelanggan.adapters.web.exchange.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Reads what a form brings, as far as that is a form and not too much. */
final class FormBody {
  /** In bytes. */
  static final int MOST = 16 * 1024;

  private static final String FORM = "application/x-www-form-urlencoded";

  private FormBody() {}

  static Fields read(Arrival arrival) {
    if (arrival.length() > MOST) {
      throw new Refusal(Problem.TOO_LARGE);
    }
    String type = arrival.header("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    if (!type.equals(FORM) && !type.startsWith(FORM + ";")) {
      throw new Refusal(Problem.UNREADABLE);
    }
    try (InputStream body = arrival.body()) {
      byte[] bytes = body.readNBytes(MOST + 1);
      if (bytes.length > MOST) {
        throw new Refusal(Problem.TOO_LARGE);
      }
      return Fields.parse(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException | IllegalArgumentException e) {
      throw new Refusal(Problem.UNREADABLE);
    } catch (IOException e) {
      throw new Refusal(Problem.TOO_SLOW);
    }
  }
}
