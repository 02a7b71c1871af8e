package id.pelanggan.app.violation;

import id.pelanggan.sandbox.Sandbox;

/** Knows the stand-in of a vendor. */
public interface OpensASandbox {
  void open(Sandbox sandbox);
}
