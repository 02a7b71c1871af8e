/** Connecting a system, and changing how it is connected. */
@NullMarked
package id.pelanggan.app.screen.sources.connect;

import org.jspecify.annotations.NullMarked;
