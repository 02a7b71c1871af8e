@NullMarked
package id.pelanggan.sandbox;

import org.jspecify.annotations.NullMarked;
