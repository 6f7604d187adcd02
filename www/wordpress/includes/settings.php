<?php
/**
 * The settings of all cards of a site: their accent and theme.
 *
 * @package FactCard
 */

namespace FactCard;

defined( 'ABSPATH' ) || exit;

/** The option that has them, and the page on which an administrator changes them. */
const OPTION = 'fact_card';
const PAGE   = 'fact-card';

add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );
add_action( 'admin_menu', __NAMESPACE__ . '\add_page' );
add_action( 'admin_enqueue_scripts', __NAMESPACE__ . '\enqueue_picker' );
add_filter( 'plugin_action_links_' . plugin_basename( FILE ), __NAMESPACE__ . '\with_link' );

/**
 * The settings: `accent`, a colour such as `#0b57b0` or empty for the card's own; `theme`, a key of `themes`.
 *
 * @return string[]
 */
function settings() {
	$stored = get_option( OPTION );
	$stored = is_array( $stored ) ? $stored : array();
	$accent = (string) sanitize_hex_color( $stored['accent'] ?? '' );
	$theme  = $stored['theme'] ?? '';
	return array(
		'accent' => $accent,
		'theme'  => in_array( $theme, array( 'light', 'dark' ), true ) ? $theme : 'auto',
	);
}

/** Tells WordPress of them. */
function register_settings() {
	register_setting(
		PAGE,
		OPTION,
		array(
			'type'              => 'object',
			'sanitize_callback' => __NAMESPACE__ . '\sanitized',
		)
	);
	add_settings_section( 'look', '', '__return_null', PAGE );
	$field = function ( $name, $title, $show ) {
		add_settings_field( $name, $title, $show, PAGE, 'look', array( 'label_for' => "fact-card-$name" ) );
	};
	$field( 'accent', __( 'Accent', 'fact-card' ), __NAMESPACE__ . '\show_accent' );
	$field( 'theme', __( 'Theme', 'fact-card' ), __NAMESPACE__ . '\show_theme' );
}

/**
 * Settings from a form. What is wrong stays as it was, and the page says so.
 *
 * @param mixed $given What was sent.
 * @return string[]
 */
function sanitized( $given ) {
	$given  = is_array( $given ) ? $given : array();
	$before = settings();
	$accent = trim( (string) ( $given['accent'] ?? '' ) );
	$theme  = (string) ( $given['theme'] ?? 'auto' );
	if ( '' !== $accent && ! sanitize_hex_color( $accent ) ) {
		/* translators: %s: what was written. */
		$message = __( 'Accent: found “%s”, expected a colour such as #0b57b0. The accent stays as it was.', 'fact-card' );
		add_settings_error( OPTION, 'accent', esc_html( sprintf( $message, $accent ) ) );
		$accent = $before['accent'];
	}
	return array(
		'accent' => $accent,
		'theme'  => array_key_exists( $theme, themes() ) ? $theme : $before['theme'],
	);
}

/**
 * The themes that can be chosen, each with its name.
 *
 * @return string[]
 */
function themes() {
	return array(
		'auto'  => __( 'as the page', 'fact-card' ),
		'light' => __( 'light', 'fact-card' ),
		'dark'  => __( 'dark', 'fact-card' ),
	);
}

/** Adds the page to the menu. */
function add_page() {
	$title = __( 'Fact Card', 'fact-card' );
	add_options_page( $title, $title, 'manage_options', PAGE, __NAMESPACE__ . '\show_page' );
}

/** Shows the page. */
function show_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	printf( '<div class="wrap"><h1>%s</h1>', esc_html( get_admin_page_title() ) );
	echo '<form action="options.php" method="post">';
	settings_fields( PAGE );
	do_settings_sections( PAGE );
	submit_button();
	echo '</form></div>';
}

/** Shows the field of the accent. */
function show_accent() {
	printf(
		'<input type="text" id="fact-card-accent" name="%s[accent]" value="%s" placeholder="#0b57b0" aria-describedby="fact-card-accent-help">',
		esc_attr( OPTION ),
		esc_attr( settings()['accent'] )
	);
	printf(
		'<p class="description" id="fact-card-accent-help">%s</p>',
		esc_html__( 'The colour of bars and lines. Leave it empty for that of the card.', 'fact-card' )
	);
}

/** Shows the field of the theme. */
function show_theme() {
	printf( '<select id="fact-card-theme" name="%s[theme]" aria-describedby="fact-card-theme-help">', esc_attr( OPTION ) );
	foreach ( themes() as $theme => $name ) {
		$chosen = selected( settings()['theme'], $theme, false );
		// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- WordPress wrote what is chosen.
		printf( '<option value="%s"%s>%s</option>', esc_attr( $theme ), $chosen, esc_html( $name ) );
	}
	echo '</select>';
	printf(
		'<p class="description" id="fact-card-theme-help">%s</p>',
		esc_html__( 'A card looks at the background behind it. Choose a theme only if it is wrong about that.', 'fact-card' )
	);
}

/**
 * Makes the field of the accent one in which a colour can be picked.
 *
 * @param string $page The page of the administration.
 */
function enqueue_picker( $page ) {
	if ( 'settings_page_' . PAGE === $page ) {
		wp_enqueue_style( 'wp-color-picker' );
		wp_enqueue_script( 'wp-color-picker' );
		wp_add_inline_script( 'wp-color-picker', 'jQuery( ( $ ) => $( "#fact-card-accent" ).wpColorPicker() );' );
	}
}

/**
 * The links below the plugin in the list of plugins, with one to the page.
 *
 * @param string[] $links The links.
 * @return string[]
 */
function with_link( $links ) {
	$address = admin_url( 'options-general.php?page=' . PAGE );
	array_unshift( $links, sprintf( '<a href="%s">%s</a>', esc_url( $address ), esc_html__( 'Settings', 'fact-card' ) ) );
	return $links;
}
