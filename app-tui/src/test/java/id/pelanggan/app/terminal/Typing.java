package id.pelanggan.app.terminal;

import id.pelanggan.app.input.Input;
import id.pelanggan.app.input.Input.Pressed;
import id.pelanggan.app.input.Key;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives a decoder what a terminal sends, and lists what it makes of it. */
final class Typing {
  private final Decoder decoder = new Decoder(new Keys());

  List<Input> decode(String text) {
    return decode(text.getBytes(StandardCharsets.UTF_8));
  }

  List<Input> decode(byte[] bytes) {
    decoder.take(bytes);
    return inputs();
  }

  /** Nothing comes for as long as the decoder waits. */
  List<Input> waited() {
    decoder.end();
    return inputs();
  }

  Duration patience() {
    return decoder.patience();
  }

  static Pressed pressed(String key) {
    return new Pressed(Key.named(key));
  }

  private List<Input> inputs() {
    List<Input> inputs = new ArrayList<>();
    for (Optional<Input> next = decoder.next(); next.isPresent(); next = decoder.next()) {
      inputs.add(next.get());
    }
    return inputs;
  }
}
