package id.pelanggan.app.boot;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.SandboxServer;
import id.pelanggan.domain.vault.Secret;
import id.pelanggan.sandbox.Sandbox;
import java.util.Map;

/** A stand-in of Square's API, with what its connector asks for. */
record SquareSandbox(Sandbox sandbox) implements SandboxServer.Sandbox {
  SquareSandbox {
    requireNonNull(sandbox, "sandbox is null");
  }

  @Override
  public String connector() {
    return "square";
  }

  @Override
  public Map<String, String> values() {
    return Map.of("address", sandbox.url(), "client-id", sandbox.clientId());
  }

  @Override
  public Map<String, Secret> secrets() {
    return Map.of(
        "access-token", new Secret(sandbox.accessToken()),
        "refresh-token", new Secret(sandbox.refreshToken()),
        "client-secret", new Secret(sandbox.clientSecret()));
  }

  @Override
  public void close() {
    sandbox.close();
  }

  @Override
  public String toString() {
    return "SquareSandbox[" + sandbox.url() + "]";
  }
}
