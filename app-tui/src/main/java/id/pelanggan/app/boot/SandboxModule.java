package id.pelanggan.app.boot;

import com.google.inject.AbstractModule;
import id.pelanggan.application.port.SandboxServer;

/** The invented shop's system of tills. */
final class SandboxModule extends AbstractModule {
  @Override
  protected void configure() {
    bind(SandboxServer.class).to(LocalSandboxes.class);
  }
}
