/**
 * The plugin and the stand-in, against the contract of all connectors and the vendor's published
 * specification.
 */
@NullMarked
package id.pelanggan.square.conformance;

import org.jspecify.annotations.NullMarked;
