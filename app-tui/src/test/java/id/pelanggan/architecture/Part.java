package id.pelanggan.architecture;

/** A part of the product that rules speak of, with the package it lies in. */
enum Part {
  PRODUCT("id.pelanggan"),
  DOMAIN("id.pelanggan.domain"),
  APPLICATION("id.pelanggan.application"),
  PORTS("id.pelanggan.application.port"),
  ADAPTERS("id.pelanggan.adapters"),
  POSTGRES("id.pelanggan.adapters.postgres"),
  /** No rule names it alone; but that adapters know each other takes two of them. */
  POSTGRES_SERVER("id.pelanggan.adapters.postgresserver"),
  SCHEDULER("id.pelanggan.adapters.scheduler"),
  /** Not driven: it drives, like the program. */
  WEB("id.pelanggan.adapters.web"),
  /** The one place where the program and plugins meet. */
  BRIDGE("id.pelanggan.adapters.plugins.bridge"),
  /** What goes over to a plugin, and is loaded there. */
  VISIT("id.pelanggan.adapters.plugins.visit"),
  SPI("id.pelanggan.spi"),
  SANDBOX("id.pelanggan.sandbox"),
  APP("id.pelanggan.app"),
  BOOT("id.pelanggan.app.boot"),
  PRESENTATION("id.pelanggan.app.presentation"),
  CONTROLLER("id.pelanggan.app.controller"),
  TERMINAL("id.pelanggan.app.terminal");

  private final String root;

  Part(String root) {
    this.root = root;
  }

  String root() {
    return root;
  }

  /** The package with all packages below it, as ArchUnit writes it. */
  String tree() {
    return root + "..";
  }
}
