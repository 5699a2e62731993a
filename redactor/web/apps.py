"""The application's name for Django; its tables are called after it."""

from django.apps import AppConfig


class Review(AppConfig):
    """The review of minutes."""

    name = "redactor.web"
    label = "review"
    default_auto_field = "django.db.models.BigAutoField"
