package id.pelanggan.application.port;

import id.pelanggan.domain.operation.ServerEvent;

/** Hears of what a server does; called on the thread that waits for it, so it must be quick. */
@FunctionalInterface
public interface ServerEvents {
  void report(ServerEvent event);
}
