/** Commands that look after the keys. */
@NullMarked
package id.pelanggan.app.cli.keys;

import org.jspecify.annotations.NullMarked;
