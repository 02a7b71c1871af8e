package id.pelanggan.application.sync;

import id.pelanggan.application.encoding.TextReader;
import id.pelanggan.application.encoding.TextWriter;
import id.pelanggan.domain.vault.Secret;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was filled in to connect a system.
 *
 * @param values of the fields that are no secrets, by name; none is empty
 * @param secrets by name; none is empty
 */
record ConnectionSettings(Map<String, String> values, Map<String, Secret> secrets) {
  ConnectionSettings {
    values = Map.copyOf(values);
    secrets = Map.copyOf(secrets);
  }

  /** With other secrets in place of those of the same names. */
  ConnectionSettings renewed(Map<String, Secret> changed) {
    Map<String, Secret> all = new HashMap<>(secrets);
    all.putAll(changed);
    return new ConnectionSettings(values, all);
  }

  byte[] toBytes() {
    Map<String, String> plain = new TreeMap<>();
    secrets.forEach((name, secret) -> plain.put(name, secret.value()));
    return new TextWriter().texts(new TreeMap<>(values)).texts(plain).bytes();
  }

  static ConnectionSettings of(byte[] bytes) {
    TextReader in = new TextReader(bytes);
    Map<String, String> values = in.texts();
    Map<String, Secret> secrets = new HashMap<>();
    in.texts().forEach((name, plain) -> secrets.put(name, new Secret(plain)));
    return new ConnectionSettings(values, secrets);
  }

  @Override
  public String toString() {
    return "ConnectionSettings[***]";
  }
}
