/** Compares what is said over HTTP with a vendor's published specification. */
@NullMarked
package id.pelanggan.testkit.spec;

import org.jspecify.annotations.NullMarked;
