package id.pelanggan.app.controller;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.input.Key;
import id.pelanggan.domain.access.Permission;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Something that an operator can do. Hints, help, palette, action menu, mouse and the page of keys
 * are made of these.
 *
 * @param id names its sentences: {@code command.ID} and {@code command.ID.help}
 * @param keys the first is the one that hints show; may be empty
 * @param permission what the operator needs for it; empty where everybody may
 * @param hinted whether the hint bar offers it
 */
public record Command(
    String id, List<Key> keys, Danger danger, Optional<Permission> permission, boolean hinted) {
  public Command {
    requireNonNull(id, "id is null");
    keys = List.copyOf(keys);
    requireNonNull(danger, "danger is null");
    requireNonNull(permission, "permission is null");
  }

  /** A reversible one that everybody may use and the hint bar offers. */
  public static Command of(String id, String... keys) {
    return new Command(
        id,
        Arrays.stream(keys).map(Key::named).toList(),
        Danger.REVERSIBLE,
        Optional.empty(),
        true);
  }

  /** The same one, which the hint bar leaves out. */
  public Command unhinted() {
    return new Command(id, keys, danger, permission, false);
  }

  public Command with(Danger other) {
    return new Command(id, keys, other, permission, hinted);
  }

  public Command needing(Permission needed) {
    return new Command(id, keys, danger, Optional.of(needed), hinted);
  }

  public String title() {
    return "command." + id;
  }

  public String help() {
    return "command." + id + ".help";
  }
}
