package id.pelanggan.app.controller;

import id.pelanggan.app.input.Key;
import java.util.List;
import java.util.Optional;

/** What a key does where nothing is typed. */
final class Bindings {
  private Bindings() {}

  static Optional<Binding> find(List<Binding> bindings, Key key) {
    return bindings.stream().filter(binding -> binding.command().keys().contains(key)).findFirst();
  }

  /** Does it, or says why not. */
  static void use(Desk desk, Binding binding) {
    boolean allowed = binding.command().permission().map(desk::may).orElse(true);
    if (!allowed) {
      desk.say(Notice.warning(desk.say("command.forbidden")));
    } else if (binding.refusal().isPresent()) {
      desk.say(Notice.warning(binding.refusal().get()));
    } else {
      binding.action().run();
    }
  }
}
