/** Commands that make an invented shop to try things with. */
@NullMarked
package id.pelanggan.app.cli.sample;

import org.jspecify.annotations.NullMarked;
