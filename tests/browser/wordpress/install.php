<?php
// Installs WordPress into an empty database, with an administrator and an author.

// Where the tests are ended meanwhile, WordPress would go on looking for its database.
if (function_exists('pcntl_alarm')) {
    pcntl_alarm(60);
}

$database = new mysqli('localhost', 'root', '', '', 0, getenv('WORDPRESS_SOCKET'));
$database->query('CREATE DATABASE wordpress CHARACTER SET utf8mb4');

define('WP_INSTALLING', true);
require __DIR__ . '/config.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Site', 'administrator', 'administrator@example.org', false, '', 'administrator');
wp_insert_user(['user_login' => 'author', 'user_pass' => 'author', 'role' => 'author']);
